package dk.direktion.portfolio.lesson;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.ProjectState;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writing down what a closed project taught, and finding it again. */
@ApplicationScoped
@Transactional
public class LearningLessons {

  private static final int LONGEST_SHEET = 5000;

  private final ProjectRights rights;
  private final Caller caller;
  private final Projects projects;
  private final Lessons lessons;
  private final Clock clock;

  LearningLessons(
      ProjectRights rights, Caller caller, Projects projects, Lessons lessons, Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.projects = projects;
    this.lessons = lessons;
    this.clock = clock;
  }

  /** Search all lessons; without words the newest first. */
  public Page<LessonView> search(String text, Paging paging) {
    rights.requireReading();
    return paging.of(lessons.search(text == null ? "" : text)).map(this::view);
  }

  /** Search all lessons for a sheet. */
  public List<LessonView> found(String text) {
    rights.requireReading();
    return lessons.search(text == null ? "" : text).range(0, LONGEST_SHEET - 1).stream()
        .map(this::view)
        .toList();
  }

  /** List a project's lessons, the newest first. */
  public Page<LessonView> of(UUID projectId, Paging paging) {
    rights.requireReading();
    project(projectId);
    return paging.of(lessons.of(projectId)).map(this::view);
  }

  /**
   * Write a lesson of a project.
   *
   * @throws ProjectNotClosed as long as the work goes on
   */
  public LessonView write(UUID projectId, WriteLesson written) {
    rights.requireReading();
    Project project = project(projectId);
    rights.requireKeeping(project);
    if (project.state(today()) != ProjectState.CLOSED) {
      throw new ProjectNotClosed();
    }
    Lesson lesson =
        new Lesson(UuidV7.next(clock), projectId, written, caller.displayName(), clock.instant());
    lessons.persistAndFlush(lesson);
    return view(lesson);
  }

  /** Write a lesson anew. */
  public LessonView rewrite(UUID projectId, UUID lessonId, String ifMatch, WriteLesson written) {
    rights.requireReading();
    rights.requireKeeping(project(projectId));
    Lesson lesson =
        lessons
            .findByIdOptional(lessonId)
            .filter(one -> one.projectId().equals(projectId))
            .orElseThrow(() -> new NotFound("lesson"));
    EntityTags.require(ifMatch, lesson.version());
    lesson.rewrite(written, caller.displayName(), clock.instant());
    lessons.flush();
    return view(lesson);
  }

  private LessonView view(Lesson lesson) {
    Project project = project(lesson.projectId());
    return new LessonView(
        lesson.id(),
        lesson.projectId(),
        project.name(today()),
        lesson.title(),
        lesson.text(),
        lesson.writtenBy(),
        lesson.writtenAt(),
        rights.mayKeep(project) ? List.of("edit") : List.of(),
        lesson.version());
  }

  private Project project(UUID id) {
    return projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
