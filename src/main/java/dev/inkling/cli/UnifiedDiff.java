package dev.inkling.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** What changes in a text, as {@code diff -u} writes it; its library is loaded only here. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  static List<String> of(String name, List<String> before, List<String> after) {
    return UnifiedDiffUtils.generateUnifiedDiff(
        name, name, before, DiffUtils.diff(before, after), CONTEXT);
  }
}
