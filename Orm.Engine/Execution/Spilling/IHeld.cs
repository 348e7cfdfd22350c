namespace Orm.Engine.Execution.Spilling;

/// <summary>What an operator holds while its statement runs: memory, temporary files.</summary>
internal interface IHeld
{
    /// <summary>Gives it back; the statement has ended, in whatever way.</summary>
    void Release();
}
