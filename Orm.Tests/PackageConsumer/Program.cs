// What an application sees of the package. Ends with 0 when everything was as expected.
var entity = new Orm.EntityAttribute();
Console.WriteLine($"The package works: {entity.GetType().FullName}.");
return 0;
