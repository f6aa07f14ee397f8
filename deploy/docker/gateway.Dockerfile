# The gateway together with the front end it serves.
FROM node:22-bookworm-slim AS frontend
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci
COPY frontend/ ./
RUN npm run build

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -pl gateway -am package -DskipTests -Dspotless.check.skip=true

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 direktion
WORKDIR /app
COPY --from=build --chown=direktion /src/gateway/target/quarkus-app/ ./
COPY --from=frontend --chown=direktion /src/frontend/dist/ ./frontend/
USER direktion
ENV QUARKUS_HTTP_HOST=0.0.0.0 DIREKTION_FRONTEND_DIR=/app/frontend
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "quarkus-run.jar"]
