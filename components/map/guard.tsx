"use client";
import { Component, type ReactNode } from "react";

type GuardProps = { children: ReactNode; instead: ReactNode; onFail: () => void };

/** What breaks while another's code draws is not the page's trouble. A class, because React catches in no other. */
export class Guard extends Component<GuardProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
