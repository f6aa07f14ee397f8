package dk.direktion.notes.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {}
