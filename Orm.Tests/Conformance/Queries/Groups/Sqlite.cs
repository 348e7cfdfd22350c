using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries.Groups;

public sealed class SqliteGroupAggregateTests(SqliteBackend backend)
    : GroupAggregateTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupCountTests(SqliteBackend backend)
    : GroupCountTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupElementTests(SqliteBackend backend)
    : GroupElementTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupJoinedTests(SqliteBackend backend)
    : GroupJoinedTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupKeyTests(SqliteBackend backend) : GroupKeyTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupQueryTests(SqliteBackend backend)
    : GroupQueryTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupRefusalTests(SqliteBackend backend)
    : GroupRefusalTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupingSetTests(SqliteBackend backend)
    : GroupingSetTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteJoinedTextTests(SqliteBackend backend)
    : JoinedTextTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteNestedGroupTests(SqliteBackend backend)
    : NestedGroupTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteWholeGroupTests(SqliteBackend backend)
    : WholeGroupTests(backend), IClassFixture<SqliteBackend>;
