package org.entente.graph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.problem.ProblemException;

/** The generated password of the embedded server, in a file that only its owner can read. */
final class PasswordFile {

  private static final int RANDOM_BYTES = 24;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path file;

  PasswordFile(Path file) {
    this.file = file;
  }

  /** The password, if one was written before. */
  Optional<String> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      restrict();
      String password = Files.readString(file).strip();
      return password.isEmpty() ? Optional.empty() : Optional.of(password);
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(),
          "the password of the embedded Neo4j cannot be read",
          "make the file yours, or delete it: a new password is made at the next start",
          e);
    }
  }

  /** A new password, not written yet. */
  static String generate() {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Writes the password; the file has all of it, or is not there. */
  void write(String password) {
    Path partial = Path.of(file + ".new");
    try {
      Files.deleteIfExists(partial);
      create(partial);
      Files.writeString(
          partial, password + "\n", StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(),
          "the password of the embedded Neo4j cannot be written",
          "check that the folder is writable and the disk is not full",
          e);
    }
  }

  private static void create(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createFile(path);
    }
  }

  private void restrict() throws IOException {
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(file, OWNER_ONLY);
    }
  }
}
