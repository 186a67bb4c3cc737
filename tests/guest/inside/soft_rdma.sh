#!/bin/sh
# In a guest: two soft RDMA devices, rxe0 and rxe1, at the two ends of a veth pair, so that what they send goes over its wire.
# Both ends are this host's own, and the kernel delivers to its own addresses without a wire: a rule before the local table
# sends what is made here between the two out by the pair.
set -e
modprobe rdma_rxe
modprobe ib_uverbs
modprobe veth
ip link add rv0 type veth peer name rv1
for end in 0 1; do
  ip addr add 10.79.0.$((end + 1))/32 dev rv$end
  ip link set rv$end up
  sysctl -qw net.ipv4.conf.rv$end.accept_local=1 net.ipv4.conf.rv$end.rp_filter=0
done
sysctl -qw net.ipv4.conf.all.rp_filter=0
ip rule add pref 10 iif lo from 10.79.0.1 to 10.79.0.2 lookup 101
ip rule add pref 11 iif lo from 10.79.0.2 to 10.79.0.1 lookup 102
ip rule add pref 20 lookup local
ip rule del pref 0
ip route add 10.79.0.2 dev rv0 src 10.79.0.1 table 101
ip route add 10.79.0.1 dev rv1 src 10.79.0.2 table 102
ip neigh replace 10.79.0.2 lladdr "$(cat /sys/class/net/rv1/address)" dev rv0 nud permanent
ip neigh replace 10.79.0.1 lladdr "$(cat /sys/class/net/rv0/address)" dev rv1 nud permanent
rdma link add rxe0 type rxe netdev rv0
rdma link add rxe1 type rxe netdev rv1
rdma link
