package org.entente.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.NameFolding;

/**
 * Names by how they begin, and by how each word in them begins. Entries stand in the order of their
 * keys, each with its place among all by merit, so that the best of a long range are found by
 * comparing numbers.
 */
final class NameIndex {

  /** How many names of one owner may begin alike without hiding others. */
  private static final int NAMES_OF_ONE = 6;

  private final List<Entry> entries;
  private String[] keys = {};
  private int[] merits = {};
  private Entry[] byMerit = {};

  /**
   * A name from one of its words on.
   *
   * @param key the folded name from that word on
   * @param whole whether that is the first word
   * @param name the name as it is written
   * @param named whose name it is
   * @param rank how good the name is among those of its owner; the lowest is the best
   */
  private record Entry(String key, boolean whole, String name, Named named, int rank) {

    private static final Comparator<Entry> MERIT =
        Comparator.comparing((Entry entry) -> !entry.whole)
            .thenComparing(entry -> -entry.named.mentions())
            .thenComparingInt(Entry::rank)
            .thenComparingInt(entry -> entry.name.length())
            .thenComparing(Entry::name)
            .thenComparing(entry -> entry.named.iri());
  }

  NameIndex(int size) {
    entries = new ArrayList<>(size);
  }

  /** Adds a name; to be followed by {@link #sort} when all are in. */
  void add(String folded, String name, Named named, int rank) {
    boolean whole = true;
    int at = 0;
    while (at >= 0 && at < folded.length()) {
      entries.add(new Entry(folded.substring(at), whole, name, named, rank));
      whole = false;
      int blank = folded.indexOf(' ', at);
      at = blank < 0 ? -1 : blank + 1;
    }
  }

  NameIndex sort() {
    entries.sort(Entry.MERIT);
    byMerit = entries.toArray(Entry[]::new);
    merits =
        IntStream.range(0, byMerit.length)
            .boxed()
            .sorted(Comparator.comparing(merit -> byMerit[merit].key))
            .mapToInt(Integer::intValue)
            .toArray();
    keys = IntStream.of(merits).mapToObj(merit -> byMerit[merit].key).toArray(String[]::new);
    return this;
  }

  /** The best names that begin so, one for each owner; those of the most mentioned first. */
  List<Completion> startingWith(String typed, int most) {
    String wanted = NameFolding.fold(typed);
    int[] found = Arrays.copyOfRange(merits, first(wanted), first(wanted + Character.MAX_VALUE));
    Set<String> owners = new HashSet<>();
    Set<String> told = new HashSet<>();
    return Arrays.stream(lowest(found, most * NAMES_OF_ONE))
        .mapToObj(merit -> byMerit[merit])
        .filter(entry -> owners.add(entry.named.iri()) && told.add(entry.name))
        .limit(most)
        .map(entry -> new Completion(entry.name, entry.named))
        .toList();
  }

  /** The {@code most} lowest of some numbers, in order. */
  private static int[] lowest(int[] numbers, int most) {
    Arrays.sort(numbers);
    return numbers.length <= most ? numbers : Arrays.copyOf(numbers, most);
  }

  /** Where the first key stands that is not below {@code wanted}. */
  private int first(String wanted) {
    int at = Arrays.binarySearch(keys, wanted);
    while (at > 0 && keys[at - 1].equals(wanted)) {
      at--;
    }
    return at < 0 ? -at - 1 : at;
  }
}
