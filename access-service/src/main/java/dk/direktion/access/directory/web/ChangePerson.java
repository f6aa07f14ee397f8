package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How the person is named and reached from now on. */
record ChangePerson(
    @NotBlank @Size(max = 200) String name,
    @Size(max = 200) @Pattern(regexp = ".+@.+", message = "email-form") String email) {}
