namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit init accessors and records, whose marker type netstandard2.0 lacks.</summary>
internal static class IsExternalInit;
