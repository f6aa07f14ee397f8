# One of the services; the build argument MODULE says which.
FROM maven:3.9-eclipse-temurin-17 AS build
ARG MODULE
WORKDIR /src
COPY . .
RUN mvn -B -q -pl ${MODULE} -am package -DskipTests -Dspotless.check.skip=true

FROM eclipse-temurin:17-jre
ARG MODULE
RUN useradd --system --uid 10001 direktion
WORKDIR /app
COPY --from=build --chown=direktion /src/${MODULE}/target/quarkus-app/ ./
USER direktion
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "quarkus-run.jar"]
