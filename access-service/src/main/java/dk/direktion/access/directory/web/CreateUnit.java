package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new unit, in an area or within another unit. */
record CreateUnit(
    @NotNull @Size(max = 40) @Pattern(regexp = "[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]*", message = "code-form")
        String code,
    @NotBlank @Size(max = 200) String name,
    String area,
    String parent) {}
