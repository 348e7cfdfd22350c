using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries;

public sealed class EngineArithmeticTests(EngineBackend backend)
    : ArithmeticTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineByteMemberTests(EngineBackend backend)
    : ByteMemberTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineCapturedGuardTests(EngineBackend backend)
    : CapturedGuardTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineCombinationTests(EngineBackend backend)
    : CombinationTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineComparerTests(EngineBackend backend) : ComparerTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineComparisonTests(EngineBackend backend)
    : ComparisonTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineEntityEqualityTests(EngineBackend backend)
    : EntityEqualityTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineGroupJoinTests(EngineBackend backend) : GroupJoinTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineJoinTests(EngineBackend backend) : JoinTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineKeysetTests(EngineBackend backend) : KeysetTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineKnownDifferenceTests(EngineBackend backend)
    : KnownDifferenceTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineLateralTests(EngineBackend backend) : LateralTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineNavigationTests(EngineBackend backend)
    : NavigationTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineNestedArrayTests(EngineBackend backend)
    : NestedArrayTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineNestedTests(EngineBackend backend) : NestedTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineNumberMemberTests(EngineBackend backend)
    : NumberMemberTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineOrderingTests(EngineBackend backend) : OrderingTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineOverloadTests(EngineBackend backend) : OverloadTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineOwnFunctionTests(EngineBackend backend)
    : OwnFunctionTests(backend), IClassFixture<EngineBackend>;

public sealed class EnginePositionTests(EngineBackend backend) : PositionTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineProgramRowTests(EngineBackend backend)
    : ProgramRowTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineRecursionTests(EngineBackend backend) : RecursionTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineRefusalTests(EngineBackend backend) : RefusalTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineScalarRefusalTests(EngineBackend backend)
    : ScalarRefusalTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineSelectManyTests(EngineBackend backend)
    : SelectManyTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineSelectionTests(EngineBackend backend) : SelectionTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineSequenceTests(EngineBackend backend) : SequenceTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineSetOperationTests(EngineBackend backend)
    : SetOperationTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineSqlFunctionTests(EngineBackend backend)
    : SqlFunctionTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineStringMemberTests(EngineBackend backend)
    : StringMemberTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineStringTests(EngineBackend backend) : StringTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineTerminalTests(EngineBackend backend) : TerminalTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineTimeMemberTests(EngineBackend backend)
    : TimeMemberTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineTupleTests(EngineBackend backend) : TupleTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineUnsignedNumberTests(EngineBackend backend)
    : UnsignedNumberTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineWindowAggregateTests(EngineBackend backend)
    : WindowAggregateTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineWindowCompositionTests(EngineBackend backend)
    : WindowCompositionTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineWindowFrameTests(EngineBackend backend)
    : WindowFrameTests(backend), IClassFixture<EngineBackend>;

public sealed class EngineWindowRankingTests(EngineBackend backend)
    : WindowRankingTests(backend), IClassFixture<EngineBackend>;
