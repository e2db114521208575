# The sandbox in a container: docker build -t verifycodes-sandbox . && docker run -p 4010:4010 -e VERIFYCODES_ADMIN_TOKEN verifycodes-sandbox
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /sandbox
COPY --from=build /build/package.json ./
COPY --from=build /build/dist ./dist
# What --state needs, and nothing else.
COPY --from=build /build/node_modules/@redis ./node_modules/@redis
COPY --from=build /build/docs/site ./docs/site
# The user "node" of the image: of a number, Kubernetes knows that it is not root.
USER 1000
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/healthz').then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
# In a container, the loopback address reaches nobody: the port that is published decides who may call.
ENTRYPOINT ["node", "dist/cli.js", "sandbox", "--host", "0.0.0.0", "--port", "4010"]
CMD ["--log", "json"]
