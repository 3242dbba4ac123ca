"""JSON lines to a Parquet table and back, for the test: tables.py FROM TO."""

import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
spark = SparkSession.builder.getOrCreate()
if target.endswith(".parquet"):
    spark.read.json(source).write.parquet(target)
else:
    spark.read.parquet(source).write.json(target)
