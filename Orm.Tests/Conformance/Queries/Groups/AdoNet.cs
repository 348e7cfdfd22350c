using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries.Groups;

public sealed class AdoNetGroupAggregateTests(AdoNetBackend backend)
    : GroupAggregateTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupCountTests(AdoNetBackend backend)
    : GroupCountTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupElementTests(AdoNetBackend backend)
    : GroupElementTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupJoinedTests(AdoNetBackend backend)
    : GroupJoinedTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupKeyTests(AdoNetBackend backend) : GroupKeyTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupQueryTests(AdoNetBackend backend)
    : GroupQueryTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupRefusalTests(AdoNetBackend backend)
    : GroupRefusalTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupingSetTests(AdoNetBackend backend)
    : GroupingSetTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetJoinedTextTests(AdoNetBackend backend)
    : JoinedTextTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetNestedGroupTests(AdoNetBackend backend)
    : NestedGroupTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetWholeGroupTests(AdoNetBackend backend)
    : WholeGroupTests(backend), IClassFixture<AdoNetBackend>;
