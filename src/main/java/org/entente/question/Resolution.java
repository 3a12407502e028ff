package org.entente.question;

import java.util.List;

/** Whom a name stands for. */
public sealed interface Resolution {

  /**
   * One above all others.
   *
   * @param named whom it stands for
   * @param how by what it was found
   * @param others who else it could stand for, the likeliest first
   */
  record Found(Named named, How how, List<Named> others) implements Resolution {
    public Found {
      others = List.copyOf(others);
    }
  }

  /**
   * Nobody.
   *
   * @param nearest names that are like it, the nearest first
   */
  record Unknown(List<String> nearest) implements Resolution {
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }

  /** By what someone was found, the surest first. */
  enum How {
    LABEL,
    ALIAS,
    /** Another romanisation of one of its names. */
    SOUND,
    /** The adjective or the inhabitants of a state. */
    DEMONYM,
    /** The seat of power of a state. */
    SEAT,
    /** The capital of a state. */
    CAPITAL,
    /** The last words of its name. */
    PART
  }
}
