package dk.direktion.common.document;

/** The look that every paper of the house shares, on screen and in print. */
public final class PaperStyle {

  public static final String CSS = Resource.text("paper.css");

  private PaperStyle() {}
}
