namespace Orm.Compiled;

/// <summary>What the answers to a compiled question are known by, wherever in the program it is asked.</summary>
/// <param name="Question">Stands for the statements, their arguments and the reader of rows.</param>
/// <param name="Row">What a row becomes.</param>
internal sealed record PeerIdentity(string Question, Type Row);
