/** Who may read what, decided from a projection of access-service's grants. */
package dk.direktion.meetings.reading;
