/** The outbox, the feed that serves it, and the follower that reads the feeds of others. */
package dk.direktion.common.event;
