"""Running the plan: regions, the runner of one stage, the supervisor, and what `appliance ctl` says to it.

ctl ──socket──▶ supervisor ──spawns──▶ stage process (appliance.process.stage): one loop, one region
                    │ region `supervisor`: ring commands, blob topology
                    └──reads── control of every stage (state, heartbeat)
"""
