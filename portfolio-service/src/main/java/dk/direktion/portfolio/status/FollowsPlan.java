package dk.direktion.portfolio.status;

/** Whether a project follows its time plan, in its manager's own words. */
public enum FollowsPlan {
  YES,
  PARTLY,
  NO
}
