/**
 * Who is spoken of: the gazetteer, mentions in a sentence, coreference and linking within a
 * document. Comes in: sentences and the gazetteer. Goes out: mentions, each with the {@link
 * org.entente.actor.Entity} it stands for. It must not know about claims or stores.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
