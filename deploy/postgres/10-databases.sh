#!/bin/sh
# Makes each service's database with two roles: the owner, who migrates, and the one the service works as, who
# owns nothing and cannot bypass row-level security.
set -eu

for service in meetings portfolio budget access gateway; do
  upper=$(echo "$service" | tr '[:lower:]' '[:upper:]')
  owner_password=$(printenv "${upper}_OWNER_PASSWORD")
  app_password=$(printenv "${upper}_APP_PASSWORD")
  psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set=owner_password="$owner_password" --set=app_password="$app_password" <<SQL
create role ${service}_owner login password :'owner_password';
create role ${service}_app login nosuperuser nobypassrls password :'app_password';
create database ${service} owner ${service}_owner;
SQL
  psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$service" <<SQL
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;
SQL
done

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=password="$KEYCLOAK_DB_PASSWORD" <<SQL
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
