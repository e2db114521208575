/** A document of another team, with nothing to report. */
export const orders = `openapi: 3.1.1
info:
  title: Orders
  version: 1.0.0
  description: Takes orders.
  contact: { name: A team, url: https://example.com, email: team@example.com }
servers:
  - url: https://api.example.com
tags:
  - { name: orders, description: What is ordered. }
paths:
  /orders:
    get:
      operationId: listOrders
      description: Returns the orders.
      tags: [orders]
      responses:
        '204': { description: There are none. }
`;

/** The same with one mistake, at line 18 and column 56. */
export const unfinished = orders.replace(
  "There are none. }",
  "There are none., content: { text/plain: {} } }",
);
