package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Takes somebody into the directory. */
record CreatePerson(
    @NotNull
        @Size(min = 3, max = 100)
        @Pattern(
            regexp = "(?!service-account-)[a-zæøå0-9][a-zæøå0-9._@-]*",
            message = "username-form")
        String username,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 200) @Pattern(regexp = ".+@.+", message = "email-form") String email) {}
