package io.github.verifycodes.client;

import java.util.List;

/** What texts are searched for, in lower case; of a number, the digits alone. */
final class Secret {
  /** Shorter ones are no secret; of one that the end of a text cuts off, so much must be there. */
  private static final int MIN_LENGTH = 4;

  /** So much must be there of one that is cut off within a text. */
  private static final int BEGINNING = 8;

  private final int[] characters;

  /** For each length of a beginning, how much of it that beginning ends with. */
  private final int[] borders;

  private final boolean isNumber;

  /** How many characters must be there. */
  private final int enough;

  Secret(String secret) {
    int[] all = secret.codePoints().map(TextUnit::folded).toArray();
    int[] dense = secret.codePoints().filter(character -> !isSeparator(character)).toArray();
    isNumber = dense.length >= MIN_LENGTH && isDigits(dense);
    characters = isNumber ? dense : all;
    borders = bordersOf(characters);
    int at = 0;
    while (at < characters.length && characters[at] != '@') {
      at++;
    }
    int asked = at < characters.length ? Math.max(BEGINNING, at + 2) : BEGINNING;
    enough = Math.min(characters.length, asked);
  }

  /** Whether it is one: shorter ones would tear ordinary words apart. */
  boolean isLongEnough() {
    return characters.length >= MIN_LENGTH;
  }

  boolean isNumber() {
    return isNumber;
  }

  /** What people put between the digits of a number. */
  static boolean isSeparator(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.DASH_PUNCTUATION
        || "+.()[]/".indexOf(character) >= 0;
  }

  /**
   * Marks where it stands, by the algorithm of Knuth, Morris and Pratt: a text that almost holds a long
   * secret many times costs no more than another.
   *
   * @param ends of the secrets that begin at each place of the text
   */
  void mark(List<TextUnit> units, int[] ends) {
    int matched = 0;
    for (int index = 0; index < units.size(); index++) {
      TextUnit unit = units.get(index);
      while (matched > 0 && characters[matched] != unit.character()) {
        matched = borders[matched];
      }
      if (characters[matched] == unit.character()) {
        matched++;
      }
      if (matched >= enough) {
        int start = units.get(index + 1 - matched).start();
        ends[start] = Math.max(ends[start], unit.end());
      }
      if (matched == characters.length) {
        matched = borders[matched];
      }
    }
    if (matched >= MIN_LENGTH) {
      ends[units.get(units.size() - matched).start()] = ends.length;
    }
  }

  private static boolean isDigits(int[] characters) {
    for (int character : characters) {
      if (character < '0' || character > '9') {
        return false;
      }
    }
    return true;
  }

  private static int[] bordersOf(int[] characters) {
    int[] borders = new int[characters.length + 1];
    int border = 0;
    for (int index = 1; index < characters.length; index++) {
      while (border > 0 && characters[border] != characters[index]) {
        border = borders[border];
      }
      if (characters[border] == characters[index]) {
        border++;
      }
      borders[index + 1] = border;
    }
    return borders;
  }
}
