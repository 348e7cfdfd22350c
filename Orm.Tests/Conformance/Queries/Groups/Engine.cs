using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries.Groups;

public sealed class EngineGroupAggregateTests(EngineBackend backend)
    : GroupAggregateTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupCountTests(EngineBackend backend)
    : GroupCountTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupElementTests(EngineBackend backend)
    : GroupElementTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupJoinedTests(EngineBackend backend)
    : GroupJoinedTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupKeyTests(EngineBackend backend) : GroupKeyTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupQueryTests(EngineBackend backend)
    : GroupQueryTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupRefusalTests(EngineBackend backend)
    : GroupRefusalTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupingSetTests(EngineBackend backend)
    : GroupingSetTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineJoinedTextTests(EngineBackend backend)
    : JoinedTextTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineNestedGroupTests(EngineBackend backend)
    : NestedGroupTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineWholeGroupTests(EngineBackend backend)
    : WholeGroupTests(backend), IClassFixture<EngineBackend>;
