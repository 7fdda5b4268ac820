using System.Globalization;
using Latitude.App;
using Latitude.App.Plan;
using Latitude.App.Progress;
using Latitude.App.Reports;
using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.App.Syncing;
using Latitude.App.Workouts;
using Latitude.Domain.Knowledge;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

// The language of the words is the one that the page was started in (Client/language.ts). Numbers that machines read (lengths in drawings,
// files) stay as they are in every language; what a lifter reads comes from the phrase books.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(_ => new Lazy<KnowledgeBase>(ReportSession.LoadKnowledge));
builder.Services.AddSingleton<ReportSession>();
builder.Services.AddSingleton<Logbook>();
builder.Services.AddSingleton<KeptLog>();
builder.Services.AddSingleton<RoutineBook>();
builder.Services.AddSingleton<GymBook>();
builder.Services.AddSingleton<NextLoads>();
builder.Services.AddSingleton<DayPlanner>();
builder.Services.AddSingleton<RoutineSwaps>();
builder.Services.AddSingleton<LifterLevel>();
builder.Services.AddSingleton<RoutineCatalogue>();
builder.Services.AddSingleton<RoutineStarter>();
builder.Services.AddSingleton<ProgressSource>();
builder.Services.AddSingleton<GymSession>();
builder.Services.AddSingleton<IServerLine, BrowserLine>();
builder.Services.AddSingleton<Synchroniser>();
var host = builder.Build();
_ = host.Services.GetRequiredService<Synchroniser>().StartAsync();
await host.RunAsync();
