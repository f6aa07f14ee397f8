package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the area is named from now on. */
record ChangeArea(@NotBlank @Size(max = 200) String name) {}
