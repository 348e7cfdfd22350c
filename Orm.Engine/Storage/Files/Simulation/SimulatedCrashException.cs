namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>The simulated machine lost power: nothing can be done with this file system any more.</summary>
internal sealed class SimulatedCrashException() : Exception("The simulated machine has lost power.");
