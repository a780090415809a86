// swift-format-ignore-file
// Generated from Models/ec2-instance-connect.json (2018-04-02) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [:]
