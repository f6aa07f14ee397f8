package dk.direktion.meetings.guest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Names all guests of an item; the list replaces the one before. */
public record InviteGuests(@NotNull @Size(max = 50) List<@Valid @NotNull InvitedGuest> guests) {}
