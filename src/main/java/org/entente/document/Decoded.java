package org.entente.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.problem.ProblemException;

/**
 * Bytes turned into text.
 *
 * @param text without a byte order mark
 * @param notes what the user should know about the encoding, if it is not plain UTF-8
 */
record Decoded(String text, List<String> notes) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final String UNDEFINED_IN_WINDOWS = "\u0081\u008d\u008f\u0090\u009d\ufffd";

  /** The formats that people try to import, and how their files begin. */
  private enum Binary {
    PDF("a PDF file", "%PDF-"),
    OFFICE("a zip archive or office document", "PK\u0003\u0004"),
    OLD_OFFICE("an old office document", "\u00d0\u00cf\u0011\u00e0"),
    GZIP("a gzip archive", "\u001f\u008b"),
    PNG("a picture", "\u0089PNG"),
    JPEG("a picture", "\u00ff\u00d8\u00ff"),
    RTF("a rich text file", "{\\rtf");

    private final String label;
    private final String magic;

    Binary(String label, String magic) {
      this.label = label;
      this.magic = magic;
    }
  }

  static Decoded of(byte[] bytes, String name) {
    refuseKnownBinary(bytes, name);
    Decoded decoded =
        marked(bytes, name)
            .or(() -> unmarkedUtf16(bytes, name))
            .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8).map(Decoded::plain))
            .orElseGet(() -> singleByte(bytes, name));
    if (isBinary(decoded.text)) {
      throw binary(name, "is not text: it holds control characters");
    }
    return decoded;
  }

  private static Decoded plain(String text) {
    return new Decoded(text, List.of());
  }

  private static Decoded noted(String text, String name, String encoding) {
    return new Decoded(text, List.of("%s: read as %s, not UTF-8".formatted(name, encoding)));
  }

  private static Optional<Decoded> marked(byte[] bytes, String name) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8).map(Decoded::plain);
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return strictly(bytes, 0, UTF_32).map(text -> noted(text, name, "UTF-32"));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE).map(t -> noted(t, name, "UTF-16"));
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE).map(t -> noted(t, name, "UTF-16"));
    }
    return Optional.empty();
  }

  /** Western text in UTF-16 has a zero in nearly every other byte, and in those only. */
  private static Optional<Decoded> unmarkedUtf16(byte[] bytes, String name) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int half = bytes.length / 2;
    boolean bigEndian = zeros[0] > half * 0.7 && zeros[1] < half * 0.02;
    boolean littleEndian = zeros[1] > half * 0.7 && zeros[0] < half * 0.02;
    if (half == 0 || bytes.length % 2 != 0 || !(bigEndian || littleEndian)) {
      return Optional.empty();
    }
    Charset charset = bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return strictly(bytes, 0, charset).map(text -> noted(text, name, "UTF-16"));
  }

  /** Neither UTF-16 nor whole UTF-8: damaged UTF-8 if most of its long sequences are sound. */
  private static Decoded singleByte(byte[] bytes, String name) {
    String damaged = new String(bytes, StandardCharsets.UTF_8);
    long bad = damaged.chars().filter(c -> c == '\ufffd').count();
    long good = damaged.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    if (good > 4 * bad) {
      String note = "%s: %d damaged characters in its UTF-8".formatted(name, bad);
      return new Decoded(damaged, List.of(note));
    }
    String text = new String(bytes, WINDOWS);
    if (text.chars().anyMatch(c -> UNDEFINED_IN_WINDOWS.indexOf(c) >= 0)) {
      throw binary(name, "is neither UTF-8, UTF-16, Latin-1 nor Windows-1252");
    }
    boolean latin = text.chars().allMatch(c -> c <= 0xff);
    return noted(text, name, latin ? "Latin-1" : "Windows-1252");
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void refuseKnownBinary(byte[] bytes, String name) {
    for (Binary binary : Binary.values()) {
      byte[] magic = binary.magic.getBytes(StandardCharsets.ISO_8859_1);
      if (ByteBuffer.wrap(bytes).mismatch(ByteBuffer.wrap(magic)) == magic.length) {
        throw binary(name, "is " + binary.label);
      }
    }
  }

  private static boolean isBinary(String text) {
    long controls = text.chars().filter(c -> c < 0x20 && "\t\n\r\f".indexOf(c) < 0).count();
    return text.indexOf('\0') >= 0 || controls > text.length() / 100;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static ProblemException binary(String name, String what) {
    return new ProblemException(name, what, "save the article as plain text or HTML in UTF-8");
  }
}
