Console.WriteLine("orm");
