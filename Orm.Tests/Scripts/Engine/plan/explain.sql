EXPLAIN itself.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY)
--- rows


=== options
EXPLAIN (COSTS FALSE, VERBOSE) SELECT id FROM t
--- rows
QUERY PLAN
Project (id)
  -> Seq Scan on t

=== costs are shown unless told otherwise
EXPLAIN (COSTS TRUE) VALUES (1), (2)
--- rows
QUERY PLAN
Values (2 rows)  (cost=2 rows=2)

=== as JSON
EXPLAIN (COSTS OFF, FORMAT JSON) SELECT id FROM t LIMIT 1
--- rows
QUERY PLAN
{
  "Plan": {
    "Node": "Limit 1",
    "Inputs": [
      {
        "Node": "Project (id)",
        "Inputs": [
          {
            "Node": "Seq Scan on t",
            "Inputs": [],
            "Subqueries": []
          }
        ],
        "Subqueries": []
      }
    ],
    "Subqueries": []
  }
}

=== statements without plans
EXPLAIN DROP TABLE t
--- rows
0A000 EXPLAIN is for statements that have plans.

=== errors come from the statement
EXPLAIN SELECT nothing FROM t
--- rows
42703 There is no column 'nothing' (line 1, column 16).
