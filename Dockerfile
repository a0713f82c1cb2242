# Tieline in a container: `docker compose up` builds it and sets it beside Neo4j.
# slim, not alpine: the embedded engine is published for x64 with glibc only.

FROM node:24-slim AS build
WORKDIR /tieline
COPY package.json package-lock.json .npmrc ./
# The build needs the development packages, and cannot run before the sources are here: no scripts yet.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /tieline
COPY --from=build /tieline/package.json /tieline/LICENSE /tieline/THIRD-PARTY.md ./
COPY --from=build /tieline/node_modules ./node_modules
COPY --from=build /tieline/cypher ./cypher
COPY --from=build /tieline/samples ./samples
COPY --from=build /tieline/vendor ./vendor
COPY --from=build /tieline/ingest/extractors/offline/model/weights ./ingest/extractors/offline/model/weights
COPY --from=build /tieline/dist ./dist
# Where the embedded store lies when no Neo4j is named.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4173
ENTRYPOINT ["node", "dist/tieline.cjs"]
CMD ["start", "--store", "file:/data", "--host", "0.0.0.0", "--allow-host", "localhost"]
