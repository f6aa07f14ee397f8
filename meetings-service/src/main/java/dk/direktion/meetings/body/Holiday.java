package dk.direktion.meetings.body;

/** The Danish public holidays, by the names the holiday calendar gives them. */
public enum Holiday {
  NEW_YEAR,
  MAUNDY_THURSDAY,
  GOOD_FRIDAY,
  EASTER,
  EASTER_MONDAY,
  GENERAL_PRAYER_DAY,
  ASCENSION_DAY,
  PENTECOST,
  WHIT_MONDAY,
  FIRST_CHRISTMAS_DAY,
  SECOND_CHRISTMAS_DAY
}
