package dk.direktion.portfolio.lesson;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The whole of a lesson. */
public record WriteLesson(
    @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 10000) String text) {}
