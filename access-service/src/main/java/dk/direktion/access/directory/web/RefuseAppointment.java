package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the appointment is refused. */
record RefuseAppointment(@NotBlank @Size(max = 2000) String reason) {}
