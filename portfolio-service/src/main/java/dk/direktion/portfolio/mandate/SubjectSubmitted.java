package dk.direktion.portfolio.mandate;

import java.util.List;
import java.util.UUID;

/** A proposal wants to be on an agenda; carries what the agenda item is made of. */
record SubjectSubmitted(
    String subject,
    String bodyCode,
    UUID meetingId,
    String title,
    String caseNumber,
    String recommender,
    String background,
    String economy,
    List<String> recommendationPoints,
    String submittedBy) {}
