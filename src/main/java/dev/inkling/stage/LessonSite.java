package dev.inkling.stage;

import dev.inkling.lesson.FrontMatter;
import dev.inkling.render.format.Html;
import java.util.List;

/** The pages of the series: one for each lesson, and one that lists them. */
public final class LessonSite {

  private LessonSite() {}

  /** The page of a lesson that has been played. */
  static String lesson(FrontMatter front, HtmlStage played) {
    String matter = played.matter();
    Html header = new Html();
    header.element("h1", Html.escaped(front.heading()));
    header.element("p", Html.escaped(minutes(front) + ". " + front.objective()), "class", "lead");
    if (played.parts().size() > 1) {
      header.open("nav", "aria-label", "Parts of this lesson").open("ol");
      for (HtmlStage.Part part : played.parts()) {
        header.element("li", link("#" + part.id(), part.title()));
      }
      header.closeTo(0);
    }
    Html footer = new Html();
    footer.element(
        "p",
        "Every number and every picture here was computed. In a terminal, Inkling plays this lesson"
            + " with numbers of your own.");
    return LessonPage.of(front.heading(), header.toString(), matter, footer.toString());
  }

  /** The sheet of a lesson for those who write on it, with its answers behind. */
  static String handout(FrontMatter front, HandoutStage played) {
    Html header = new Html();
    header.element("h1", Html.escaped(front.heading()));
    header.element("p", Html.escaped(front.objective()), "class", "lead");
    header.element("p", "<span>Name</span><span>Date</span>", "class", "who");
    Html footer = new Html();
    footer.element("p", "Every number and every picture here was computed by Inkling.");
    return LessonPage.onPaper(
        front.heading(), header.toString(), played.matter() + played.answers(), footer.toString());
  }

  private static String minutes(FrontMatter front) {
    return "About " + front.minutes() + (front.minutes() == 1 ? " minute" : " minutes");
  }

  /**
   * The list of lessons, with their pages in the same folder.
   *
   * @param whole whether each has its recording and its text there too
   */
  public static LessonExport.File index(List<FrontMatter> lessons, boolean whole) {
    Html header = new Html();
    header.element("h1", "Inkling");
    header.element(
        "p", "The mathematics of neural networks, on numbers you can check.", "class", "lead");
    Html list = new Html().open("ul", "class", "lessons");
    for (FrontMatter front : lessons) {
      list.open("li");
      list.element("h2", link(front.id() + ".html", front.heading()));
      if (!front.summary().isEmpty()) {
        list.element("p", Html.escaped(front.summary()));
      }
      list.element("p", minutes(front) + (whole ? also(front) : ""), "class", "aside");
      list.close();
    }
    list.closeTo(0);
    Html footer = new Html();
    footer.element("p", "Every number and every picture was computed by Inkling.");
    if (whole) {
      footer.element(
          "p", "A recording plays in asciinema from version 3 on, with a marker for each part.");
    }
    return new LessonExport.File(
        "index.html",
        LessonPage.of("Lessons", header.toString(), list.toString(), footer.toString()));
  }

  private static String also(FrontMatter front) {
    String cast = link(front.id() + ".cast", "recording");
    return " · also as " + cast + " · " + link(front.id() + ".txt", "plain text");
  }

  private static String link(String to, String words) {
    return "<a href=\"" + Html.escaped(to) + "\">" + Html.escaped(words) + "</a>";
  }
}
