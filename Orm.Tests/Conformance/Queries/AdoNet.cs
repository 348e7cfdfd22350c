using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries;

public sealed class AdoNetArithmeticTests(AdoNetBackend backend)
    : ArithmeticTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetByteMemberTests(AdoNetBackend backend)
    : ByteMemberTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetCapturedGuardTests(AdoNetBackend backend)
    : CapturedGuardTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetCombinationTests(AdoNetBackend backend)
    : CombinationTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetComparerTests(AdoNetBackend backend) : ComparerTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetComparisonTests(AdoNetBackend backend)
    : ComparisonTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetEntityEqualityTests(AdoNetBackend backend)
    : EntityEqualityTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetGroupJoinTests(AdoNetBackend backend) : GroupJoinTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetJoinTests(AdoNetBackend backend) : JoinTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetKeysetTests(AdoNetBackend backend) : KeysetTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetKnownDifferenceTests(AdoNetBackend backend)
    : KnownDifferenceTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetLateralTests(AdoNetBackend backend) : LateralTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetNavigationTests(AdoNetBackend backend)
    : NavigationTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetNestedArrayTests(AdoNetBackend backend)
    : NestedArrayTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetNestedTests(AdoNetBackend backend) : NestedTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetNumberMemberTests(AdoNetBackend backend)
    : NumberMemberTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetOrderingTests(AdoNetBackend backend) : OrderingTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetOverloadTests(AdoNetBackend backend) : OverloadTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetOwnFunctionTests(AdoNetBackend backend)
    : OwnFunctionTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetPositionTests(AdoNetBackend backend) : PositionTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetProgramRowTests(AdoNetBackend backend)
    : ProgramRowTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetRecursionTests(AdoNetBackend backend) : RecursionTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetRefusalTests(AdoNetBackend backend) : RefusalTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetScalarRefusalTests(AdoNetBackend backend)
    : ScalarRefusalTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetSelectManyTests(AdoNetBackend backend)
    : SelectManyTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetSelectionTests(AdoNetBackend backend) : SelectionTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetSequenceTests(AdoNetBackend backend) : SequenceTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetSetOperationTests(AdoNetBackend backend)
    : SetOperationTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetSqlFunctionTests(AdoNetBackend backend)
    : SqlFunctionTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetStringMemberTests(AdoNetBackend backend)
    : StringMemberTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetStringTests(AdoNetBackend backend) : StringTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetTerminalTests(AdoNetBackend backend) : TerminalTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetTimeMemberTests(AdoNetBackend backend)
    : TimeMemberTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetTupleTests(AdoNetBackend backend) : TupleTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetUnsignedNumberTests(AdoNetBackend backend)
    : UnsignedNumberTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetWindowAggregateTests(AdoNetBackend backend)
    : WindowAggregateTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetWindowCompositionTests(AdoNetBackend backend)
    : WindowCompositionTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetWindowFrameTests(AdoNetBackend backend)
    : WindowFrameTests(backend), IClassFixture<AdoNetBackend>;

public sealed class AdoNetWindowRankingTests(AdoNetBackend backend)
    : WindowRankingTests(backend), IClassFixture<AdoNetBackend>;
