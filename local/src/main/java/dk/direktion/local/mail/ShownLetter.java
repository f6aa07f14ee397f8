package dk.direktion.local.mail;

import java.time.Instant;

/** A letter as the page shows it; the time may be missing. */
record ShownLetter(String to, String subject, Instant sent, String text) {}
