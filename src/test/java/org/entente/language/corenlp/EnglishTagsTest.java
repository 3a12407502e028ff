package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTagsTest {

  @Test
  void aPastTenseWithAnAgentBetweenCommasIsAParticiple() {
    assertThat(tags("Kosovo/NNP ,/, recognised/VBD by/IN Ankara/NNP ,/, grew/VBD ./."))
        .isEqualTo("NNP , VBN IN NNP , VBD .");
  }

  @Test
  void aPastTenseWithoutAnAgentStays() {
    assertThat(tags("In/IN Kosovo/NNP ,/, fought/VBD near/IN Pec/NNP ,/, grew/VBD ./."))
        .isEqualTo("IN NNP , VBD IN NNP , VBD .");
  }

  @Test
  void theOnlyVerbOfItsClauseStays() {
    assertThat(tags("In/IN Kosovo/NNP ,/, fought/VBD by/IN night/NN ,/, men/NNS ./."))
        .isEqualTo("IN NNP , VBD IN NN , NNS .");
  }

  private static String tags(String line) {
    List<TaggedWord> words = new ArrayList<>();
    for (String token : line.split(" ", -1)) {
      int slash = token.lastIndexOf('/');
      words.add(new TaggedWord(token.substring(0, slash), token.substring(slash + 1)));
    }
    EnglishTags.mend(words);
    return String.join(" ", words.stream().map(TaggedWord::tag).toList());
  }
}
