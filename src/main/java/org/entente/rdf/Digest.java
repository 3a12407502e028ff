package org.entente.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Identity by content: the first 16 hexadecimal digits of a SHA-256. */
final class Digest {

  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest of some strings; their borders count. */
  static String of(List<String> parts) {
    Digest digest = new Digest();
    parts.forEach(digest::add);
    return digest.hex();
  }

  static String of(String... parts) {
    return of(List.of(parts));
  }

  Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] part) {
    sha.update(part);
    sha.update((byte) 0);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(sha.digest(), 0, 8);
  }
}
