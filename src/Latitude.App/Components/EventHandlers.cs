using Microsoft.AspNetCore.Components;

namespace Latitude.App.Components;

/// <summary>Events of our own elements that components can listen to.</summary>
[EventHandler("onmusclechosen", typeof(MuscleChosenEventArgs), enableStopPropagation: true, enablePreventDefault: true)]
public static class EventHandlers;
