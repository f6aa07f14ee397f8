package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new area, which one director shall lead. */
record CreateArea(
    @NotNull @Size(max = 40) @Pattern(regexp = "[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]*", message = "code-form")
        String code,
    @NotBlank @Size(max = 200) String name) {}
