using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries;

public sealed class SqliteArithmeticTests(SqliteBackend backend)
    : ArithmeticTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteByteMemberTests(SqliteBackend backend)
    : ByteMemberTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteCapturedGuardTests(SqliteBackend backend)
    : CapturedGuardTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteCombinationTests(SqliteBackend backend)
    : CombinationTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteComparerTests(SqliteBackend backend) : ComparerTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteComparisonTests(SqliteBackend backend)
    : ComparisonTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteEntityEqualityTests(SqliteBackend backend)
    : EntityEqualityTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteGroupJoinTests(SqliteBackend backend) : GroupJoinTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteJoinTests(SqliteBackend backend) : JoinTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteKeysetTests(SqliteBackend backend) : KeysetTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteKnownDifferenceTests(SqliteBackend backend)
    : KnownDifferenceTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteLateralTests(SqliteBackend backend) : LateralTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteNavigationTests(SqliteBackend backend)
    : NavigationTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteNestedArrayTests(SqliteBackend backend)
    : NestedArrayTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteNestedTests(SqliteBackend backend) : NestedTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteNumberMemberTests(SqliteBackend backend)
    : NumberMemberTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteOrderingTests(SqliteBackend backend) : OrderingTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteOverloadTests(SqliteBackend backend) : OverloadTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteOwnFunctionTests(SqliteBackend backend)
    : OwnFunctionTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqlitePositionTests(SqliteBackend backend) : PositionTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteProgramRowTests(SqliteBackend backend)
    : ProgramRowTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteRecursionTests(SqliteBackend backend) : RecursionTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteRefusalTests(SqliteBackend backend) : RefusalTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteScalarRefusalTests(SqliteBackend backend)
    : ScalarRefusalTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteSelectManyTests(SqliteBackend backend)
    : SelectManyTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteSelectionTests(SqliteBackend backend) : SelectionTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteSequenceTests(SqliteBackend backend) : SequenceTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteSetOperationTests(SqliteBackend backend)
    : SetOperationTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteSqlFunctionTests(SqliteBackend backend)
    : SqlFunctionTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteStringMemberTests(SqliteBackend backend)
    : StringMemberTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteStringTests(SqliteBackend backend) : StringTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteTerminalTests(SqliteBackend backend) : TerminalTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteTimeMemberTests(SqliteBackend backend)
    : TimeMemberTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteTupleTests(SqliteBackend backend) : TupleTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteUnsignedNumberTests(SqliteBackend backend)
    : UnsignedNumberTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteWindowAggregateTests(SqliteBackend backend)
    : WindowAggregateTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteWindowCompositionTests(SqliteBackend backend)
    : WindowCompositionTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteWindowFrameTests(SqliteBackend backend)
    : WindowFrameTests(backend), IClassFixture<SqliteBackend>;

public sealed class SqliteWindowRankingTests(SqliteBackend backend)
    : WindowRankingTests(backend), IClassFixture<SqliteBackend>;
