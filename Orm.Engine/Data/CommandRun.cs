using System.Data;
using System.Runtime.InteropServices;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Data;

/// <summary>What a reader runs.</summary>
/// <param name="Session">Where.</param>
/// <param name="Statements">The statements, one after the other.</param>
/// <param name="Text">The text that they stand in.</param>
/// <param name="Values">The values of their parameters.</param>
/// <param name="Behavior">What the caller wants besides.</param>
/// <param name="Cancellation">Stops it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CommandRun(
    Session Session, Statement[] Statements, string Text, ParameterValues Values, CommandBehavior Behavior,
    CancellationToken Cancellation);
