package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the unit is named and where it lies from now on. */
record ChangeUnit(@NotBlank @Size(max = 200) String name, String area, String parent) {}
