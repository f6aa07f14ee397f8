package dk.direktion.meetings.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The reminders of the bodies the caller may read. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<Reminder, UUID> {}
